/** A month, quarter, half year or nine months that is spoken of: "báo cáo tháng 6", "quý II", "6 tháng đầu năm". */
export interface PeriodMark {
  readonly from: number;
  readonly to: number;
  readonly period: string;
  /** Further ones of the same kind, said in one breath: "tháng 3, 4 và 5". */
  readonly also?: readonly string[];
}
