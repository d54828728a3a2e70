import type { Place } from '../model/place';
import { citiesOf } from './city';

const asia = citiesOf('asia', [
  ['bangkok', 'TH', 'Asia/Bangkok', 13.7563, 100.5018, 'Bangkok', 'Bangkok', 'Bangkok'],
  ['new-delhi', 'IN', 'Asia/Kolkata', 28.6139, 77.209, 'New Delhi', 'New Delhi', 'Nueva Delhi'],
  ['dhaka', 'BD', 'Asia/Dhaka', 23.8103, 90.4125, 'Dhaka', 'Dacca', 'Daca'],
  ['colombo', 'LK', 'Asia/Colombo', 6.9271, 79.8612, 'Colombo', 'Colombo', 'Colombo'],
  ['islamabad', 'PK', 'Asia/Karachi', 33.6844, 73.0479, 'Islamabad', 'Islamabad', 'Islamabad'],
  ['beijing', 'CN', 'Asia/Shanghai', 39.9042, 116.4074, 'Beijing', 'Beijing', 'Beijing'],
  ['tokyo', 'JP', 'Asia/Tokyo', 35.6762, 139.6503, 'Tokyo', 'Tokyo', 'Tokio'],
  ['sendai', 'JP', 'Asia/Tokyo', 38.2682, 140.8694, 'Sendai', 'Sendai', 'Sendái'],
  ['seoul', 'KR', 'Asia/Seoul', 37.5665, 126.978, 'Seoul', 'Séoul', 'Seúl'],
  ['incheon', 'KR', 'Asia/Seoul', 37.4563, 126.7052, 'Incheon', 'Incheon', 'Incheon'],
  ['manila', 'PH', 'Asia/Manila', 14.5995, 120.9842, 'Manila', 'Manille', 'Manila'],
  ['jakarta', 'ID', 'Asia/Jakarta', -6.2088, 106.8456, 'Jakarta', 'Jakarta', 'Yakarta'],
  ['bali', 'ID', 'Asia/Makassar', -8.4095, 115.1889, 'Bali', 'Bali', 'Bali'],
  ['singapore', 'SG', 'Asia/Singapore', 1.3521, 103.8198, 'Singapore', 'Singapour', 'Singapur'],
  [
    'kuala-lumpur',
    'MY',
    'Asia/Kuala_Lumpur',
    3.139,
    101.6869,
    'Kuala Lumpur',
    'Kuala Lumpur',
    'Kuala Lumpur',
  ],
  ['hanoi', 'VN', 'Asia/Ho_Chi_Minh', 21.0278, 105.8342, 'Hanoi', 'Hanoï', 'Hanói'],
  ['samarkand', 'UZ', 'Asia/Samarkand', 39.6542, 66.9597, 'Samarkand', 'Samarcande', 'Samarcanda'],
  ['almaty', 'KZ', 'Asia/Almaty', 43.222, 76.8512, 'Almaty', 'Almaty', 'Almaty'],
  ['baku', 'AZ', 'Asia/Baku', 40.4093, 49.8671, 'Baku', 'Bakou', 'Bakú'],
]);

const oceania = citiesOf('oceania', [
  ['canberra', 'AU', 'Australia/Sydney', -35.2809, 149.13, 'Canberra', 'Canberra', 'Canberra'],
  [
    'wellington',
    'NZ',
    'Pacific/Auckland',
    -41.2866,
    174.7756,
    'Wellington',
    'Wellington',
    'Wellington',
  ],
  ['suva', 'FJ', 'Pacific/Fiji', -18.1248, 178.4501, 'Suva', 'Suva', 'Suva'],
  ['apia', 'WS', 'Pacific/Apia', -13.8507, -171.7514, 'Apia', 'Apia', 'Apia'],
]);

/** Cities of Asia and the Pacific. */
export const asiaAndOceania: readonly Place[] = [...asia, ...oceania];
