<?php

$lang['embeds'] = 'Débuts autorisés pour les adresses des contenus intégrés, un par ligne : origine et chemin, par exemple <code>https://www.youtube-nocookie.com/embed/</code>.';
$lang['page'] = 'La page qui présente la charte ; vide s’il n’y en a pas. Sans JavaScript, un lien vers elle figure sous chaque page.';
