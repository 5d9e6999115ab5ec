export { requestAllSites, requestSiteAccess } from '../../utils/browser/site-access/site-access.ts';
