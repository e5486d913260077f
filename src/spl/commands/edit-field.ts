import { assignColumns, column, type Batch } from '../batch';
import { mapText } from '../functions/text-function';

/** The batch with every text of a field changed; rows without the field stay as they are. */
export function editField(batch: Batch, field: string, edit: (text: string) => string): Batch {
  const values = column(batch, field);
  return values ? assignColumns(batch, [[field, values.map((value) => mapText(value, edit))]]) : batch;
}
