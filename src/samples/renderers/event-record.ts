/** What a domain controller adds when it writes an occurrence down. */
export interface EventRecord {
  readonly recordId: number;
  /** Thirty-two bits that differ from record to record, for thread numbers, GUIDs and hashes. */
  readonly salt: number;
}
