import { dataModelCollection } from '../../../../src/preview/server/collections/data-models';
import { smallApp } from '../../../support/small-app';
import { smallPreview } from '../../../support/small-preview';
import { WEB_FILES } from '../../../support/web-model';

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
