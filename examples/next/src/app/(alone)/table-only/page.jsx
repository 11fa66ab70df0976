import { Table } from './table.jsx';

export const metadata = { title: 'Cookies' };

export default function Cookies() {
  return (
    <>
      <h1>Cookies</h1>
      <Table />
    </>
  );
}
