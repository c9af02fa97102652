/** What came back to this page of its own form: what was chosen, with the receipt to keep. */
const sent = new URLSearchParams(location.search);
const names = ['sms', 'news', 'recording', 'terms'].filter((name) => sent.has(`${name}-record`));

function receipt() {
  const records = names.map((name) => JSON.parse(sent.get(`${name}-record`)));
  const texts = records.map(({ text: { sha256, locale } }, index) => ({
    sha256,
    locale,
    text: sent.get(`${names[index]}-text`),
  }));
  const profile = JSON.parse(document.getElementById('promises').textContent);
  return Object.assign(document.createElement('punctual-consent-receipt'), { consents: { records, texts, profile } });
}

if (names.length > 0) document.querySelector('main').append(receipt());
