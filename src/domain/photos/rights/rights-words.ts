const words = new RegExp(
  [
    String.raw`licen[sc]|lizen[sz]|licenza|licentie|licencj|лиценз|ライセンス|利用規約`,
    String.raw`\brights?\b|\bcopyleft\b|urheberrecht|nutzungsrecht|bildrecht|\bdroits?\b|\bderechos?\b|\bdiritt[io]\b|\bdireitos?\b|\brechten?\b|\bprawa?\b|права|権利|著作権|版[权權]|著作[权權]|[权權]利|권리|권한|저작권`,
    String.raw`permi(?:ssion|tted)|permis\b|permiso|permesso|permissao|erlaubnis|genehmig|gestattet|autoris|autoriz|toestemming|\bzgod[aęye]|zezwol|разреш|許可|許諾|许可|허가|허락`,
    String.raw`\buse[ds]?\b|\busage\b|\breuse|reproduc|reproduk|reproduz|riproduz|republi|reprint|redistribut|distribut|download|\bcopy(?:ing)?\b|verwend|nutzung|\busage\b|\butilis|\butiliz|gebruik|uzyci|использован|使用|利用|사용|이용`,
    String.raw`commercial|kommerziell|comercial|commercial|commerciale|commercieel|komercyj|коммерч|商用|商業|商业|상업|non-?profit|editorial|redaktionell|royalty|advertis|werbung`,
    String.raw`prohibit|forbid|forbidden|\bban(?:ned)?\b|restrict|verboten|untersagt|interdit|prohib|vietat|proibid|verboden|zabron|запрещ|禁|不得|무단|금지|転載|转载|轉載|전재`,
    String.raw`public[- ]domain|gemeinfrei|domaine public|dominio publico|pubblico dominio|publiek domein|domena publiczna|общественное достояние|パブリックドメイン|公有|公共[领領]域|퍼블릭`,
    String.raw`\bterms\b|\bconditions\b|bedingung|\bsubject to\b|creative\s?commons|\bgfdl\b|no (?:known )?copyright|not copyrighted|copyright-? ?free|\bcc[ -]by\b|unsplash|pixabay|pexels|shutterstock|gettyimages|agreement|reserved|vorbehalten`,
  ].join('|'),
  'u',
);

/** Whether a plain text speaks of what may be done with a photo, in words the archive may not understand. */
export const speaksOfRights = (plain: string): boolean => words.test(plain);
