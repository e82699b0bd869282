const fillers = [
  /^(?:\w+ )*digital (?:still )?camera$/i,
  /^(?:sony dsc|samsung camera pictures|binary comment|exif[_ ]jpeg[_ ]?(?:picture|.{0,12})|jpeg picture|camera phone|dig?imax.*|<digimax.*>|minolta dimage.*|ricoh.{0,20}|pentax .{0,20}|casio.{0,24}|vivitar.{0,20}|hp.{0,8}photosmart.*)$/i,
  /^(?:applemark|lead technologies.*|acd systems.*|ascii|default(?: description)?|untitled.{0,4}|no ?name|none|null|image|picture|photo|screenshot|jpeg|file written by .*|created with gimp|creator: .*|charset=.*|optimized by .*|processed with .*|shot on .*|(?:captured|taken|made|edited) (?:by|with) .*|_)$/i,
  // Huawei’s names of its modes, alone or one behind the other.
  /^(?:cof|cuv|cav|dav|dig|edf|fhd|hdr(?:pl)?|mde|nor|oz(?:nor|edf)(?:co|wo|red)?|ptr|rbv|rhdr|sdr|vhdr|btf|btr|bty|qrf|burst)(?:_[a-z]+)*$/i,
  /^(?:[a-z]:)?(?:[\w -]*[\\/])*[\w ()+-]+\.(?:jpe?g|png|heic|heif|dng|tiff?|webp|cr[23]|nef|arw|mp4)$/i,
  /^_?(?:dsc[fn]?|img|pict?|pxl|dji|gopr|cimg|imgp|sam|mvi|p|kif|hpim)_?[\d_]{3,}(?:[._-].{0,12})?$/i,
];

/** Whether a text is what a camera or a program fills in by itself where a caption should stand. */
export const isCameraText = (text: string, camera?: string): boolean =>
  fillers.some((pattern) => pattern.test(text.trim())) ||
  text.trim().toLowerCase() === camera?.toLowerCase();
