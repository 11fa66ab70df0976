'use client';
import { configure } from 'cookie-charter/define.js';
import 'cookie-charter/elements/table.js';
import charter from '../../../../charter.json';

configure({ charter });

export function Table() {
  return <cookie-table columns="provider name purpose duration" />;
}
