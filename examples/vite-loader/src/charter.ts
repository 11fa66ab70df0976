import { configure } from 'cookie-charter/loader/en.js';
import charter from '../charter.json';

configure({ charter });
