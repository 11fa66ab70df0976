<?php

$meta['embeds'] = [''];
$meta['page'] = ['string'];
