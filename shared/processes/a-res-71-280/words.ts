import { local } from '../mandateData';

/** Who acts, as the resolution calls them. */
export const presidentOfAssembly = local(
  'President of the General Assembly',
  'Président de l’Assemblée générale',
  'Presidente de la Asamblea General',
);
export const secretaryGeneral = local(
  'Secretary-General',
  'Secrétaire général',
  'Secretario General',
);
export const coFacilitators = local('Co-facilitators', 'Cofacilitateurs', 'Cofacilitadores');
export const memberStates = local('Member States', 'États Membres', 'Estados Miembros');

/** Where the text says nothing. */
export const noDateGiven = local('no date given', 'aucune date indiquée', 'sin fecha indicada');
