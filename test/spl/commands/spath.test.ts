import { rowsOf } from '../../support/spl-host';

const JSON_EVENT = '{"a":{"b":[1,2,{"c":"x"}]},"t":true,"n":null,"s":"text","e":[]}';
// https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Spath
const XML_EVENT =
  '<vendorProductSet vendorID="2"><product productID="17" units="mm"><prodName nameGroup="custom"><locName locale="all">APLI 01209</locName></prodName><desc><locDesc locale="es">Precios</locDesc><locDesc locale="fr">Prix</locDesc></desc></product></vendorProductSet>';

describe('spath', () => {
  it('takes a value by its path, into a field of that name or another', () => {
    expect(
      rowsOf('* | spath path=a.b{0} | spath output=c path=a.b{2}.c | table a.b{0} c', [{ _raw: JSON_EVENT }]),
    ).toEqual([{ 'a.b{0}': '1', c: 'x' }]);
    expect(rowsOf('* | spath input=j s | table s', [{ j: JSON_EVENT }])).toEqual([{ s: 'text' }]);
  });

  it('gives all values under {} as a multivalue, objects as JSON', () => {
    expect(rowsOf('* | spath path=a.b{} output=b | table b', [{ _raw: JSON_EVENT }])).toEqual([
      { b: ['1', '2', '{"c":"x"}'] },
    ]);
  });

  it('takes out everything where no path is given', () => {
    expect(rowsOf('* | spath | fields - _raw', [{ _raw: JSON_EVENT }, { _raw: 'no JSON' }])).toEqual([
      { 'a.b{}': ['1', '2'], 'a.b{}.c': 'x', t: 'true', n: 'null', s: 'text' },
      {},
    ]);
  });

  it('reads XML: elements, their places from 1, attributes', () => {
    const search =
      '* | spath output=desc path=vendorProductSet.product.desc.locDesc | spath output=second path=vendorProductSet.product.desc.locDesc{2} | spath output=locales path=vendorProductSet.product.desc.locDesc{@locale} | table desc second locales';
    expect(rowsOf(search, [{ _raw: XML_EVENT }])).toEqual([
      { desc: ['Precios', 'Prix'], second: 'Prix', locales: ['es', 'fr'] },
    ]);
  });

  it('names what it takes out of XML by its path', () => {
    expect(
      rowsOf(
        '* | spath | table vendorProductSet.product.prodName.locName "vendorProductSet.product{@units}"',
        [{ _raw: XML_EVENT }],
      ),
    ).toEqual([
      { 'vendorProductSet.product.prodName.locName': 'APLI 01209', 'vendorProductSet.product{@units}': 'mm' },
    ]);
  });

  it('names an option that it does not have', () => {
    expect(() => rowsOf('* | spath inptu=_raw path=a')).toThrow(
      "Error in 'spath' command: Invalid argument: 'inptu=_raw'",
    );
  });
});
