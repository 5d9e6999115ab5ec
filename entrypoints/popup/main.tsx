import '../../components/popup/popup.css';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { showPage } from '../../components/ui/show-page.tsx';

showPage(<PopupApp />);
