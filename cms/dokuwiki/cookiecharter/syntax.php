<?php

use dokuwiki\Extension\SyntaxPlugin;

/** The elements, as tags of the wiki's text. What they make is the same for every reader, and so may be cached. */
class syntax_plugin_cookiecharter extends SyntaxPlugin
{
    /** What an editor may write on each. Anything else is dropped: handlers, styles, slots, the address of another charter. */
    private const ATTRIBUTES = [
        'charter' => ['columns', 'heading-level', 'lang'],
        'gate' => ['service', 'heading-level', 'lang'],
        'preferences' => ['heading-level', 'lang'],
        'table' => ['category', 'service', 'columns', 'group-by', 'with-tools', 'with-export', 'caption', 'heading-level', 'lang'],
        'trigger' => ['lang'],
    ];

    /** A heading inside a gate would open a section of the page that ends outside. */
    private const SECTIONS = ['header', 'section_open', 'section_close'];

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 200;
    }

    public function connectTo($mode)
    {
        // A gate is one match from its start to its end, so that what is written inside can never leave one open.
        $this->Lexer->addSpecialPattern('<cookie-gate\b[^>]*(?<!/)>.*?</cookie-gate>', $mode, 'plugin_cookiecharter');
        $this->Lexer->addSpecialPattern('<cookie-(?:charter|gate|preferences|table|trigger)\b[^>]*/>', $mode, 'plugin_cookiecharter');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match('~^<cookie-(\w+)([^>]*?)/?>(?:(.*)</cookie-gate>)?$~s', $match, $parts);
        preg_match_all('~([a-z-]+)(?:\s*=\s*(?|"([^"]*)"|\'([^\']*)\'|([^\s"\'/]+)))?~', $parts[2], $pairs, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
        $written = [];
        foreach ($pairs as [, $name, $value]) {
            $written[$name] = html_entity_decode($value ?? '', ENT_QUOTES | ENT_HTML5);
        }
        return [$parts[1], $written, $parts[3] ?? ''];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        [$name, $written, $content] = $data;
        // For the record of what the page links to and shows; a document has one start and one end in it.
        if ($format === 'metadata') $renderer->nest(array_slice($this->instructions($content), 1, -1));
        if ($format !== 'xhtml') return $format === 'metadata';
        $address = $written['src'] ?? null;
        if ($name === 'gate' && $address !== null && !$this->isAllowed($address)) {
            $renderer->doc .= '<p><strong>' . hsc(sprintf($this->getLang('refused'), $address)) . '</strong></p>';
            return true;
        }
        $kept = array_intersect_key($written, array_flip(self::ATTRIBUTES[$name]));
        $renderer->doc .= "<div class=\"plugin_cookiecharter\"><cookie-$name " . buildAttributes($kept) . '>';
        if ($name === 'gate') $this->renderGated($renderer, $written, $content);
        $renderer->doc .= "</cookie-$name></div>";
        return true;
    }

    /** What a gate holds back: the embed of an allowed address, or else the text inside. */
    private function renderGated(Doku_Renderer $renderer, array $written, string $content): void
    {
        $address = $written['src'] ?? null;
        if ($address === null) {
            $renderer->doc .= '<template>';
            $this->renderContent($renderer, $content);
            $renderer->doc .= '</template>';
            return;
        }
        $title = $written['title'] ?? parse_url($address, PHP_URL_HOST);
        $embed = [
            'src' => $address,
            'title' => $title,
            'width' => (int) ($written['width'] ?? 560),
            'height' => (int) ($written['height'] ?? 315),
            'style' => 'max-width: 100%; border: 0',
            'allowfullscreen' => '',
            'referrerpolicy' => 'strict-origin-when-cross-origin',
        ];
        $renderer->doc .= '<template><iframe ' . buildAttributes($embed) . '></iframe></template>';
        if (trim($content) !== '') $this->renderContent($renderer, $content);
        else $renderer->doc .= '<a href="' . hsc($address) . '">' . hsc($title) . '</a>';
    }

    /** A document of its own, so that its footnotes end inside with it. */
    private function renderContent(Doku_Renderer $renderer, string $content): void
    {
        $renderer->doc .= p_render('xhtml', $this->instructions($content), $information);
        if (!$information['cache']) $renderer->nocache();
    }

    private function instructions(string $content): array
    {
        $isInside = fn(array $instruction) => !in_array($instruction[0], self::SECTIONS, true);
        return array_filter(p_get_instructions($content), $isInside);
    }

    private function isAllowed(string $address): bool
    {
        // Browsers take a backslash for a slash, and two dots for the way up, written as %2e too.
        $isPlain = preg_match('~^https?://[\w.\-\~:/?#\[\]@!$&\'()*+,;=%]+$~D', $address)
            && !preg_match('~/(?:\.|%2e){2}~i', $address);
        foreach ($isPlain ? preg_split('~\s+~', $this->getConf('embeds')) : [] as $start) {
            // Without the slash after it, an origin would also begin that of another host.
            if (preg_match('~^https?://[^/]+/~', $start) && strncmp($address, $start, strlen($start)) === 0) return true;
        }
        return false;
    }
}
