import type { FieldLayout } from './read-fields.ts';

/** Fields of `comtrade`, the names `--columns` uses. */
export type ComtradeField =
  | 'year'
  | 'period'
  | 'frequency'
  | 'type'
  | 'classification'
  | 'flow'
  | 'reporter_code'
  | 'reporter_iso'
  | 'reporter'
  | 'partner_code'
  | 'partner_iso'
  | 'partner'
  | 'partner2'
  | 'product'
  | 'customs'
  | 'transport'
  | 'supply'
  | 'quantity'
  | 'quantity_unit'
  | 'kg'
  | 'usd'
  | 'cif'
  | 'fob'
  | 'export_usd'
  | 'import_usd'
  | 'indicator'
  | 'scale';

const optional = (...headers: string[]) => ({ headers, isOptional: true });
const number = (...headers: string[]) => ({ headers, isOptional: true, isNumber: true });
const money = (...headers: string[]) => ({ ...number(...headers), isMoney: true });

/**
 * Headers of UN Comtrade's files: the interface since 2022 (`refYear`, `cmdCode`, `primaryValue`; CSV and JSON), the one
 * before (`Year`, `Commodity Code`, `Trade Value (US$)`; `yr`, `rgCode`, `ptTitle` in JSON), and WITS
 * (`ReporterISO3`, `TradeValue in 1000 USD`). Other files give a column map; `=text` in it is a constant.
 */
export const comtradeLayout: FieldLayout<ComtradeField> = {
  year: number('refYear', 'Year', 'yr'),
  period: number('period'),
  frequency: optional('freqCode'),
  type: optional('typeCode'),
  classification: optional('classificationCode', 'Classification', 'clCode', 'pfCode', 'Nomenclature'),
  flow: optional(
    'flowCode',
    'Trade Flow Code',
    'rgCode',
    'flow',
    'Trade Flow',
    'TradeFlowCode',
    'TradeFlowName',
    'flowDesc',
    'rgDesc',
  ),
  reporter_code: optional('reporterCode', 'Reporter Code', 'rtCode'),
  reporter_iso: optional('reporterISO', 'Reporter ISO', 'rt3ISO', 'ReporterISO3'),
  reporter: optional('reporterDesc', 'Reporter', 'rtTitle', 'ReporterName'),
  partner_code: optional('partnerCode', 'Partner Code', 'ptCode'),
  partner_iso: optional('partnerISO', 'Partner ISO', 'pt3ISO', 'PartnerISO3'),
  partner: optional('partnerDesc', 'Partner', 'ptTitle', 'PartnerName'),
  partner2: optional('partner2Code', '2nd Partner Code', 'ptCode2'),
  product: optional(
    'cmdCode',
    'Commodity Code',
    'ProductCode',
    'hs_code',
    'hs6',
    'hs4',
    'hs2',
    'hs2007_code',
    'product',
  ),
  customs: optional('customsCode', 'Customs Proc. Code', 'cstCode'),
  transport: optional('motCode', 'Mode of Transport Code'),
  supply: optional('mosCode'),
  quantity: number('qty', 'Supplementary Quantity', 'TradeQuantity', 'Quantity'),
  quantity_unit: optional(
    'qtyUnitAbbr',
    'qtyUnitCode',
    'Qty Unit Code',
    'qtCode',
    'qty_unit_code',
    'Qty Unit',
  ),
  kg: number('netWgt', 'Netweight (kg)', 'NetWeight', 'netweight_kg'),
  usd: money(
    'primaryValue',
    'Trade Value (US$)',
    'TradeValue',
    'TradeValue in 1000 USD',
    'value_usd',
    'trade_value_usd',
    'value',
  ),
  cif: money('cifvalue', 'CIF Trade Value (US$)'),
  fob: money('fobvalue', 'FOB Trade Value (US$)'),
  export_usd: money('exports_usd', 'exports_thousand_usd', 'export_usd'),
  import_usd: money('imports_usd', 'imports_thousand_usd', 'import_usd'),
  indicator: optional('indicator'),
  scale: number(),
};

/** US dollars in one unit of a column, by what its header says; 1 where it says nothing. */
export const scaleOf = (header: string | null): number => {
  if (header === null) return 1;
  if (/1000|thousand|thsd|\bk_?usd/i.test(header)) return 1e3;
  if (/million|\bmil\b|musd|\bmln\b/i.test(header)) return 1e6;
  return 1;
};
