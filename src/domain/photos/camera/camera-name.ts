/**
 * A camera by make and model, the make left out where the model repeats its first word
 * (`Canon`, `Canon EOS R6` → `Canon EOS R6`). Undefined where the file names neither.
 */
export function cameraName(
  make: string | undefined,
  model: string | undefined,
): string | undefined {
  const maker = make?.trim() ?? '';
  const type = model?.trim() ?? '';
  const first = maker.split(/\s/, 1)[0]?.toLowerCase() ?? '';
  const repeated = first !== '' && type.toLowerCase().startsWith(first);
  const name = repeated ? type : `${maker} ${type}`.trim();
  return name === '' ? undefined : name.slice(0, 120);
}
