import { serviceClasses } from '../../knowledge/service-classes';
import type { Output } from '../generated-file';
import { serviceClassesLookup } from './definitions';
import { lookupFile } from './lookup-file';

/** `lookups/kerberos_service_classes.csv`: one row for every class of service principal names. */
export const kerberosServiceClasses: Output = {
  description: 'The product behind each class of service principal names',
  generate: () => [
    lookupFile(
      serviceClassesLookup,
      serviceClasses.map(({ serviceClass, product, note }) => [serviceClass, product, note]),
    ),
  ],
};
