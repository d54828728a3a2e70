import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isZone } from '@shared/model/zone';
import { builtInPlaces, placeById, placesOf, zoneOf } from '@shared/places';
import { findPlaceByName } from '@shared/places/findPlaceByName';
import { planWith } from '../../support/build';

const cities = builtInPlaces.filter((place) => !place.online);

/** Every city that the records of processes name. */
const citiesOfRecords = [
  'New York',
  'Geneva',
  'Vienna',
  'Nairobi',
  'Addis Ababa',
  'Bangkok',
  'Beirut',
  'Santiago',
  'Berlin',
  'Bamako',
  'Brussels',
  'Puerto Vallarta',
  'Marrakech',
  'Port Louis',
];

describe('built-in places', () => {
  it('are at least sixty cities and "online", each under an id of its own', () => {
    expect(cities.length).toBeGreaterThanOrEqual(60);
    expect(new Set(builtInPlaces.map((p) => p.id)).size).toBe(builtInPlaces.length);
    for (const { id } of builtInPlaces) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('hold every city of the records of processes', () => {
    for (const name of citiesOfRecords) expect(findPlaceByName(name)?.name.en).toBe(name);
    const held = JSON.parse(readFileSync('test/fixtures/gcm-as-held.json', 'utf8')) as {
      city: string | null;
    }[];
    const named = held.flatMap(({ city }) => (city === null ? [] : [city]));
    expect(named.filter((city) => findPlaceByName(city) === null)).toEqual([]);
  });

  it('each have a zone that exists, a country, a region, a spot on the globe and three names', () => {
    for (const place of cities) {
      expect([place.id, isZone(place.zone ?? '')]).toEqual([place.id, true]);
      expect(place.country).toMatch(/^[A-Z]{2}$/);
      expect(place.region).not.toBeNull();
      expect(Math.abs(place.latitude!)).toBeLessThanOrEqual(90);
      expect(Math.abs(place.longitude!)).toBeLessThanOrEqual(180);
      for (const name of Object.values(place.name)) expect(name).not.toBe('');
    }
  });

  it('lie where their zone is: within two hours and a half of the sun', () => {
    const january = Date.UTC(2024, 0, 15, 12);
    for (const place of cities) {
      const format = new Intl.DateTimeFormat('en', {
        timeZone: place.zone!,
        timeZoneName: 'longOffset',
      });
      const name = format.formatToParts(january).find((p) => p.type === 'timeZoneName')!.value;
      const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)!;
      const offset = hours ? (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) : 0;
      const off = ((((offset - place.longitude! / 15) % 24) + 36) % 24) - 12;
      expect([place.id, Math.abs(off) < 2.5]).toEqual([place.id, true]);
    }
  });

  it('have an official list of holidays at the eight duty stations only', () => {
    expect(
      builtInPlaces
        .filter((p) => p.dutyStation)
        .map((p) => p.id)
        .sort(),
    ).toEqual([
      'addis-ababa',
      'bangkok',
      'beirut',
      'geneva',
      'nairobi',
      'new-york',
      'santiago',
      'vienna',
    ]);
  });

  it('put Puerto Vallarta in Mexico and North America, Marrakech in a region of its own', () => {
    expect(placeById(null, 'puerto-vallarta')).toMatchObject({
      country: 'MX',
      region: 'north-america',
    });
    expect(placeById(null, 'marrakech')).toMatchObject({ country: 'MA', region: 'morocco' });
  });
});

describe('a place', () => {
  const ours = { ...placeById(null, 'geneva')!, name: { en: 'Geneva (ours)', fr: '', es: '' } };
  const plan = planWith({ places: [ours, { ...ours, id: 'our-town' }] });

  it('of the plan goes before the built-in one', () => {
    expect(placeById(plan, 'geneva')).toBe(ours);
    expect(placesOf(plan).filter((p) => p.id === 'geneva')).toEqual([ours]);
    expect(placesOf(plan)).toHaveLength(builtInPlaces.length + 1);
  });

  it('that nobody knows is none', () => {
    expect(placeById(plan, 'atlantis')).toBeNull();
    expect(placeById(plan, null)).toBeNull();
    expect(placeById(plan, 'constructor')).toBeNull();
  });

  it('has a zone unless it is online', () => {
    expect(zoneOf(plan, 'vienna')).toBe('Europe/Vienna');
    expect(zoneOf(plan, 'online')).toBeNull();
  });

  it.each([
    ['New York', 'new-york'],
    ['NUEVA YORK', 'new-york'],
    ['genève', 'geneva'],
    ['Geneve', 'geneva'],
    ['Ginebra', 'geneva'],
    ['Addis-Abeba', 'addis-ababa'],
    ['Marrakesh', 'marrakech'],
    ['Room XX, Palais des Nations, Geneva', 'geneva'],
    ['Vienna (Austria)', 'vienna'],
    ['Conference Room 4 - New York', 'new-york'],
    ['En línea', 'online'],
    ['new-york', 'new-york'],
  ])('is found by the name %j', (name, id) => {
    expect(findPlaceByName(name)?.id).toBe(id);
  });

  it.each(['', 'Atlantis', 'New Yorkshire', 'constructor', ',,'])('is not found by %j', (name) => {
    expect(findPlaceByName(name)).toBeNull();
  });

  it('of the plan is found by its own name', () => {
    expect(findPlaceByName('geneva (ours)', plan)).not.toBeNull();
  });
});
