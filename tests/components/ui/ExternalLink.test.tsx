import { afterEach, describe, expect, it } from 'vitest';
import { ExternalLink } from '../../../components/ui/ExternalLink.tsx';
import { show, takeDown } from '../show.tsx';

describe('a link that leaves our surface', () => {
  afterEach(takeDown);

  it.each(['https://lab.example/card', 'http://lab.example/card'])(
    'leads to %s, and tells it nothing',
    async (href) => {
      const page = await show(<ExternalLink href={href}>the card</ExternalLink>);
      const link = page.querySelector('a');
      expect(link?.href).toBe(href);
      expect(link?.rel).toBe('noopener noreferrer');
      expect(link?.target).toBe('_blank');
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://lab.example/1',
    'file:///etc/passwd',
    '/relative',
    '//lab.example/card',
    '',
  ])('stays plain words where the address is %j', async (href) => {
    const page = await show(<ExternalLink href={href}>the card</ExternalLink>);
    expect(page.querySelector('a')).toBeNull();
    expect(page.textContent).toBe('the card');
  });
});
