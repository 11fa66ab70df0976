import 'cookie-charter/elements/banner.js';
import 'cookie-charter/elements/preferences.js';
import 'cookie-charter/elements/trigger.js';
