import { defineConfig } from 'wxt';
import { newsSiteMatches } from './utils/core/article/news-sites.ts';

const CHROME_MINIMUM = '140'; // CSS.highlights.highlightsFromPoint
const FIREFOX_MINIMUM = '146.0'; // ::highlight() takes text-decoration

export default defineConfig({
  manifestVersion: 3, // one manifest shape in both browsers; WXT's default for Firefox is 2
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 128] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...newsSiteMatches],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
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
