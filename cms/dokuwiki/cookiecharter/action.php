<?php

use dokuwiki\Extension\ActionPlugin;

/** Puts the charter, the loader and the way back to the choices on every page, the same for everybody. */
class action_plugin_cookiecharter extends ActionPlugin
{
    private const CHARTER = DOKU_CONF . 'cookiecharter.json';
    private const KIT = __DIR__ . '/cdn/cookie-charter.js';

    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addLoader');
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'AFTER', $this, 'printCharter');
        $controller->register_hook('TPL_CONTENT_DISPLAY', 'BEFORE', $this, 'addTrigger');
    }

    public function addLoader(Doku_Event $event)
    {
        // The entry keeps its name from version to version; its content makes the address another one.
        $version = substr(hash_file('sha256', self::KIT), 0, 8);
        $address = DOKU_BASE . "lib/plugins/cookiecharter/cdn/cookie-charter.js?v=$version";
        $event->data['script'][] = ['type' => 'module', 'src' => $address, '_data' => ''];
    }

    /** Printed, not handed over: the wiki puts a comment around what a script holds, which JSON has none of. */
    public function printCharter(Doku_Event $event)
    {
        if (!is_readable(self::CHARTER)) return;
        // Inside a script no character needs escaping but the one that could end it.
        $json = str_replace('<', '\u003c', file_get_contents(self::CHARTER));
        echo '<script type="application/json" data-cookie-charter>', $json, "</script>\n";
    }

    public function addTrigger(Doku_Event $event)
    {
        $page = $this->getConf('page');
        $link = $page === '' ? '' : '<a href="' . wl($page) . '">' . hsc($this->getLang('link')) . '</a>';
        $event->data .= '<div class="plugin_cookiecharter"><cookie-trigger>' . $link . '</cookie-trigger></div>';
    }
}
