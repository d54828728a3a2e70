import type { Place } from '../model/place';
import { citiesOf } from './city';

const africa = citiesOf('africa', [
  ['nairobi', 'KE', 'Africa/Nairobi', -1.2921, 36.8219, 'Nairobi', 'Nairobi', 'Nairobi'],
  [
    'addis-ababa',
    'ET',
    'Africa/Addis_Ababa',
    9.03,
    38.74,
    'Addis Ababa',
    'Addis-Abeba',
    'Addis Abeba',
  ],
  ['bamako', 'ML', 'Africa/Bamako', 12.6392, -8.0029, 'Bamako', 'Bamako', 'Bamako'],
  ['dakar', 'SN', 'Africa/Dakar', 14.7167, -17.4677, 'Dakar', 'Dakar', 'Dakar'],
  ['abuja', 'NG', 'Africa/Lagos', 9.0765, 7.3986, 'Abuja', 'Abuja', 'Abuya'],
  ['accra', 'GH', 'Africa/Accra', 5.6037, -0.187, 'Accra', 'Accra', 'Accra'],
  ['monrovia', 'LR', 'Africa/Monrovia', 6.3156, -10.8074, 'Monrovia', 'Monrovia', 'Monrovia'],
  ['cairo', 'EG', 'Africa/Cairo', 30.0444, 31.2357, 'Cairo', 'Le Caire', 'El Cairo'],
  [
    'sharm-el-sheikh',
    'EG',
    'Africa/Cairo',
    27.9158,
    34.33,
    'Sharm el-Sheikh',
    'Charm el-Cheikh',
    'Sharm el-Sheij',
  ],
  ['tunis', 'TN', 'Africa/Tunis', 36.8065, 10.1815, 'Tunis', 'Tunis', 'Túnez'],
  ['algiers', 'DZ', 'Africa/Algiers', 36.7538, 3.0588, 'Algiers', 'Alger', 'Argel'],
  ['kigali', 'RW', 'Africa/Kigali', -1.9441, 30.0619, 'Kigali', 'Kigali', 'Kigali'],
  ['kampala', 'UG', 'Africa/Kampala', 0.3476, 32.5825, 'Kampala', 'Kampala', 'Kampala'],
  [
    'dar-es-salaam',
    'TZ',
    'Africa/Dar_es_Salaam',
    -6.7924,
    39.2083,
    'Dar es Salaam',
    'Dar es-Salaam',
    'Dar es Salam',
  ],
  ['lusaka', 'ZM', 'Africa/Lusaka', -15.3875, 28.3228, 'Lusaka', 'Lusaka', 'Lusaka'],
  ['pretoria', 'ZA', 'Africa/Johannesburg', -25.7479, 28.2293, 'Pretoria', 'Pretoria', 'Pretoria'],
  ['durban', 'ZA', 'Africa/Johannesburg', -29.8587, 31.0218, 'Durban', 'Durban', 'Durban'],
  ['yaounde', 'CM', 'Africa/Douala', 3.848, 11.5021, 'Yaoundé', 'Yaoundé', 'Yaundé'],
  [
    'port-louis',
    'MU',
    'Indian/Mauritius',
    -20.1609,
    57.5012,
    'Port Louis',
    'Port-Louis',
    'Port Louis',
  ],
]);

const morocco = citiesOf('morocco', [
  ['marrakech', 'MA', 'Africa/Casablanca', 31.6295, -7.9811, 'Marrakech', 'Marrakech', 'Marrakech'],
  ['rabat', 'MA', 'Africa/Casablanca', 34.0209, -6.8416, 'Rabat', 'Rabat', 'Rabat'],
]);

const middleEast = citiesOf('middle-east', [
  ['beirut', 'LB', 'Asia/Beirut', 33.8938, 35.5018, 'Beirut', 'Beyrouth', 'Beirut'],
  ['amman', 'JO', 'Asia/Amman', 31.9539, 35.9106, 'Amman', 'Amman', 'Ammán'],
  ['baghdad', 'IQ', 'Asia/Baghdad', 33.3152, 44.3661, 'Baghdad', 'Bagdad', 'Bagdad'],
  ['doha', 'QA', 'Asia/Qatar', 25.2854, 51.531, 'Doha', 'Doha', 'Doha'],
  ['dubai', 'AE', 'Asia/Dubai', 25.2048, 55.2708, 'Dubai', 'Dubaï', 'Dubái'],
  ['abu-dhabi', 'AE', 'Asia/Dubai', 24.4539, 54.3773, 'Abu Dhabi', 'Abou Dhabi', 'Abu Dabi'],
  ['riyadh', 'SA', 'Asia/Riyadh', 24.7136, 46.6753, 'Riyadh', 'Riyad', 'Riad'],
  ['manama', 'BH', 'Asia/Bahrain', 26.2285, 50.586, 'Manama', 'Manama', 'Manama'],
  ['kuwait-city', 'KW', 'Asia/Kuwait', 29.3759, 47.9774, 'Kuwait City', 'Koweït', 'Kuwait'],
]);

/** Cities of Africa, of Morocco (a region of its own for journeys) and of the Middle East. */
export const africaAndMiddleEast: readonly Place[] = [...africa, ...morocco, ...middleEast];
