<?php

$lang['embeds'] = 'What the addresses of embeds may begin with, one a line: origin and path, such as <code>https://www.youtube-nocookie.com/embed/</code>.';
$lang['page'] = 'The page that shows the charter; empty for none. Visitors without script find a link to it below each page.';
