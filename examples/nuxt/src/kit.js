import { configure } from 'cookie-charter';
import charter from '../charter.json';

configure({ charter });
