import 'cookie-charter/loader/fr.js';
