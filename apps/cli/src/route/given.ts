/** Options of `hamkor route`, as they are typed. */
export interface GivenRoute {
  readonly tonnes?: string;
  readonly unit?: string;
  readonly avoid?: readonly string[];
  readonly require?: readonly string[];
  readonly open?: readonly string[];
  readonly close?: readonly string[];
  readonly maxTransfers?: string;
  readonly within?: string;
  readonly date?: string;
  readonly criteria?: string;
  readonly route?: string;
  readonly overlay?: string;
  /** A multi-cost graph file to search instead of the network of the members. */
  readonly network?: string;
  readonly costs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly pairs?: string;
  readonly json?: boolean;
}
