import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Picture } from '@shared/gantt/picture';
import { svgFile } from '@shared/gantt/svg';
import { finenessOf, pngOf } from '@renderer/gantt/pictureBlob';
import { actions } from '@renderer/state/planStore';
import { savePicture } from '@renderer/state/savePicture';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { copyPicture, mostRows, paletteFor, pictureNow } from './pictureSource';

interface Choice {
  readonly what: 'visible' | 'whole';
  readonly format: 'svg' | 'png';
  readonly colors: 'screen' | 'light';
}

const first: Choice = { what: 'visible', format: 'png', colors: 'light' };

/** Makes a picture of the timeline: what of it, in which colours, for a file or for the clipboard. */
export function PictureDialog() {
  const t = useTranslations('timeline.picture');
  const shell = useTranslations('shell');
  const [choice, setChoice] = useState(first);
  const [isWriting, setWriting] = useState(false);
  const picture = pictureNow(choice.what);
  const fine = picture ? finenessOf(picture) : 0;
  const set = (part: Partial<Choice>) => setChoice({ ...choice, ...part });
  const during = async (work: () => Promise<boolean>) => {
    setWriting(true);
    const isDone = await work();
    setWriting(false);
    if (isDone) actions.closeDialog();
  };
  const isSvg = choice.format === 'svg';
  const canSave = picture !== null && (isSvg || fine > 0) && !isWriting;
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={shell('close')}
      onClose={actions.closeDialog}
      footer={
        <>
          <output className="picture-size">
            {canSave && t('size', sizeOf(picture, isSvg ? 1 : fine))}
          </output>
          <Button className="button" onPress={actions.closeDialog}>
            {shell('cancel')}
          </Button>
          <Button
            className="button"
            isDisabled={fine === 0 || isWriting}
            onPress={() => void during(() => copyPicture(choice.what, choice.colors))}
          >
            {t('copy')}
          </Button>
          <Button
            className="button filled"
            isDisabled={!canSave}
            onPress={() => void during(() => save(picture!, choice))}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <Radios
        legend={t('what')}
        name="picture-what"
        value={choice.what}
        choices={[
          ['visible', t('visible')],
          ['whole', t('whole')],
        ]}
        onChange={(what) => set({ what })}
      />
      <Radios
        legend={t('format')}
        name="picture-format"
        value={choice.format}
        choices={[
          ['png', t('png')],
          ['svg', t('svg')],
        ]}
        onChange={(format) => set({ format })}
      />
      <Radios
        legend={t('colors')}
        name="picture-colors"
        value={choice.colors}
        choices={[
          ['light', t('light')],
          ['screen', t('screen')],
        ]}
        onChange={(colors) => set({ colors })}
      />
      <p className="picture-note second" role="status">
        {picture === null && t('tooMany', { count: mostRows })}
        {picture !== null && fine === 0 && t('tooLarge')}
      </p>
    </ModalDialog>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Radios<T extends string>({ legend, name, value, choices, onChange }: RadiosProps<T>) {
  return (
    <fieldset className="picture-group">
      <legend>{legend}</legend>
      {choices.map(([id, words]) => (
        <label key={id} className="tick-field">
          <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function sizeOf({ width, height }: Picture, fine: number) {
  return { width: Math.round(width * fine), height: Math.round(height * fine) };
}

async function save(picture: Picture, { format, colors }: Choice): Promise<boolean> {
  const palette = paletteFor(colors);
  const text =
    format === 'svg' ? svgFile(picture, palette) : await base64Of(await pngOf(picture, palette));
  return (await savePicture(format, text)) === 'saved';
}

/** The bytes of a blob in base64. */
function base64Of(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('error', () => reject(new Error('the picture cannot be read')));
    reader.addEventListener('load', () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.readAsDataURL(blob);
  });
}
