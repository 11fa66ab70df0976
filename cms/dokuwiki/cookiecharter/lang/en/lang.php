<?php

$lang['link'] = 'Cookies';
$lang['refused'] = 'This address may not be embedded here: %s';
