<?php

$lang['link'] = 'Cookies';
$lang['refused'] = 'Cette adresse ne peut pas être intégrée ici : %s';
