import path from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { newsSiteMatches } from './utils/core/article/news-sites.ts';

const CHROME_MINIMUM = '140'; // CSS.highlights.highlightsFromPoint
const FIREFOX_MINIMUM = '146.0'; // ::highlight() takes text-decoration

// `wxt build --mode e2e` makes the test build, in an outDir of its own (.output/<browser>-mv3-e2e): there, and only
// there, `import.meta.env.MODE === 'e2e'` holds, and the card's shadow root is open for axe and the tests.

/**
 * The lint of addons.mozilla.org warns of every write to innerHTML, and react-dom has three. They serve
 * dangerouslySetInnerHTML and <script> elements, which we never use: removed, and the build fails when React changes shape.
 */
function reactDomNoInnerHtml(): NonNullable<WxtViteConfig['plugins']>[number] {
  return {
    name: 'react-dom-no-innerhtml',
    enforce: 'pre',
    transform: {
      filter: { id: /react-dom-client\.production\.js/ },
      handler(code: string) {
        const parts = code.split('domElement.innerHTML = key');
        const script = 'nextResource.innerHTML = "<script>\\x3c/script>"';
        if (parts.length !== 3 || !code.includes(script)) {
          throw new Error('react-dom changed: revisit reactDomNoInnerHtml in wxt.config.ts');
        }
        const harmless = parts
          .join('reactNoInnerHtml()')
          .replace(script, 'nextResource.appendChild(ownerDocument.createElement("script"))');
        const refusal =
          'function reactNoInnerHtml() { throw new Error("dangerouslySetInnerHTML is disabled in this build"); }';
        return { code: `${harmless}\n${refusal}\n`, map: null };
      },
    },
  };
}

const command = (key: string, wordsKey: string) => ({
  suggested_key: { default: key },
  description: `__MSG_command_${wordsKey}__`,
});

export default defineConfig({
  manifestVersion: 3, // one manifest shape in both browsers; WXT's default for Firefox is 2
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 128] },
  vite: () => ({ plugins: [reactDomNoInnerHtml()] }),
  hooks: {
    // WXT takes the action's title from the popup's <title> and ignores manifest.action.default_title: localised here.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
    },
    // Packs ship compiled: a worker that wakes loads two files and parses nothing.
    'build:publicAssets': async (wxt, files) => {
      const { compilePacks } = await import('./scripts/compile-packs.ts'); // only a build needs the packs' code
      const raw = files.filter(({ relativeDest }) => relativeDest.startsWith('packs'));
      for (const file of raw) files.splice(files.indexOf(file), 1);
      files.push(...(await compilePacks(path.join(wxt.config.wxtDir, 'packs'))));
    },
  },
  zip: { excludeSources: ['demo-output/**', 'artifacts/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...newsSiteMatches],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Four at most may suggest a key: a fifth refuses the whole extension.
    commands: {
      'next-note': command('Alt+Shift+N', 'nextNote'),
      'previous-note': command('Alt+Shift+P', 'previousNote'),
      'toggle-notes': command('Alt+Shift+H', 'toggleNotes'),
      'save-article': command('Alt+Shift+S', 'saveArticle'),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'postil@postil.example',
              strict_min_version: FIREFOX_MINIMUM,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROME_MINIMUM }),
  }),
});
