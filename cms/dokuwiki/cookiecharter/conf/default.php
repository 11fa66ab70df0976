<?php

$conf['embeds'] = '';
$conf['page'] = 'cookies';
