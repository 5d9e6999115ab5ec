import '../../components/library/library.css';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { showPage } from '../../components/ui/show-page.tsx';
import { askForPersistence } from '../../utils/browser/storage/persistence.ts';

void askForPersistence(); // only a page can ask the browser never to evict the library
showPage(<LibraryApp />);
