import { createRequire } from 'node:module';
import { kerberosModel } from '../../../src/outputs/data-models/kerberos-model';
import { dataModelCollection } from '../../../src/preview/collections/data-models';
import { smallApp } from '../../support/small-app';
import { smallPreview } from '../../support/small-preview';
import { WEB_FILES } from '../../support/web-model';

const ADMIN = { user: 'admin', roles: ['admin'] };
const data = smallPreview(
  { ...WEB_FILES, 'local/datamodels.conf': '[Web]\nacceleration = 1\nacceleration.earliest_time = -7d\n' },
  [],
  [
    smallApp(
      'other',
      { 'default/data/models/Hidden.json': '{}', 'metadata/default.meta': '[]\nexport = none\n' },
      false,
    ),
  ],
).data();

test('datamodel/model lists the models that an app sees, with their JSON and acceleration as texts', () => {
  const [entry, ...others] = dataModelCollection.list(data, { ...ADMIN, app: 'app' });
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    name: 'Web',
    path: 'datamodel/model/Web',
    acl: { app: 'app', sharing: 'global', owner: 'nobody' },
  });
  const content = entry?.content as { readonly description: string; readonly acceleration: string };
  expect(JSON.parse(content.acceleration)).toEqual({ enabled: true, earliest_time: '-7d' });
  const model = JSON.parse(content.description) as { objects: { objectName: string; lineage: string }[] };
  expect(model.objects.map(({ objectName, lineage }) => [objectName, lineage])).toEqual([
    ['Web', 'Web'],
    ['Failed', 'Web.Failed'],
    ['Refused', 'Web.Failed.Refused'],
  ]);
});

test('all apps together list what each of them has', () => {
  const names = dataModelCollection.list(data, { ...ADMIN, app: '-' }).map(({ name }) => name);
  expect(names.sort()).toEqual(['Hidden', 'Web']);
});

interface SdkDataModel {
  readonly name: string;
  isAccelerated(): boolean;
  objectByName(name: string): {
    readonly lineage: readonly string[];
    readonly fields: Readonly<Record<string, { readonly type: string }>>;
    isBaseSearch(): boolean;
  } | null;
}

test("Splunk's own client reads the app's model from the answer", () => {
  const { Service } = createRequire(__filename)('splunk-sdk') as {
    readonly Service: {
      new (settings: object): object;
      readonly DataModel: new (
        service: object,
        name: string,
        namespace: object,
        entry: object,
      ) => SdkDataModel;
    };
  };
  const app = smallApp(
    'mine',
    Object.fromEntries(kerberosModel.generate().map(({ path, text }) => [path, text])),
  );
  const [entry] = dataModelCollection.list({ ...data, apps: [app] }, { ...ADMIN, app: 'mine' });
  const model = new Service.DataModel(new Service({}), entry?.name ?? '', {}, { content: entry?.content });
  const root = model.objectByName('Kerberos');
  expect([model.name, model.isAccelerated(), root?.lineage, root?.isBaseSearch()]).toEqual([
    'Kerberos',
    false,
    ['Kerberos'],
    true,
  ]);
  expect(root?.fields['account']?.type).toBe('string');
});
