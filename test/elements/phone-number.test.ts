import { expect } from '@open-wc/testing';
import {
  PHONE_COUNTRIES,
  callingCodeOf,
  countryOfCode,
  leadingCallingCode,
} from '../../src/elements/phone/calling-codes.js';
import { likelyCountry } from '../../src/elements/phone/countries.js';
import { isE164, nationalPart, readPhone, withoutCode } from '../../src/elements/phone/phone-number.js';

describe('reading a phone number', () => {
  const numbers: [typed: string, country: string, value: string, of?: string][] = [
    ['030 12345678', 'DE', '+493012345678'],
    ['30 12345678', 'DE', '+493012345678'],
    ['(030) 1234-5678', 'DE', '+493012345678'],
    ['030/123 45 67', 'DE', '+49301234567'],
    ['+49 (0)30 12345678', 'US', '+493012345678', 'DE'],
    ['+49 30 12345678', 'US', '+493012345678', 'DE'],
    ['0049 30 12345678', 'FR', '+493012345678', 'DE'],
    ['0049 (0) 30 12345678', 'FR', '+493012345678', 'DE'],
    ['011 49 30 12345678', 'US', '+493012345678', 'DE'],
    ['tel:+49-30-12345678', 'US', '+493012345678', 'DE'],
    ['tel:030-12345678;phone-context=+49', 'DE', '+493012345678'],
    ['TEL:%2B493012345678', 'US', '+493012345678', 'DE'],
    ['٠٣٠ ١٢٣٤٥٦٧٨', 'DE', '+493012345678'],
    ['۰۲۱۲۲۳۴۵۶۷۸', 'IR', '+982122345678'],
    ['＋４９ ３０ １２３４５６７８', 'JP', '+493012345678', 'DE'],
    ['\u202a+49 30 12345678\u202c', 'EG', '+493012345678', 'DE'],
    ['06 6982', 'IT', '+39066982'],
    ['+39 06 698 1234', 'DE', '+39066981234', 'IT'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['1 212 555 0123', 'US', '+12125550123'],
    ['+1 416 555 0123', 'CA', '+14165550123'],
    ['8 912 345-67-89', 'RU', '+79123456789'],
    ['800 555 35 35', 'RU', '+78005553535'],
    ['06 1 234 5678', 'HU', '+3612345678'],
    ['612 345 678', 'ES', '+34612345678'],
    ['7700 900123', 'GB', '+447700900123'],
    ['+44 7700 900123', 'JE', '+447700900123', 'JE'],
  ];
  for (const [typed, country, value, of = country] of numbers) {
    it(`reads “${typed}” in ${country} as ${value}`, () => {
      const reading = readPhone(typed, country);
      expect(reading.kind === 'number' && [reading.value, reading.country]).to.deep.equal([value, of]);
    });
  }

  const faults: [typed: string, country: string, fault: string][] = [
    ['call me', 'DE', 'invalid'],
    ['030 123 ext. 4', 'DE', 'invalid'],
    ['+', 'DE', 'invalid'],
    ['3012', 'DE', 'too-short'],
    ['+49 30', 'DE', 'too-short'],
    ['555-0123', 'US', 'too-short'],
    ['+1 212 555 01234', 'US', 'too-long'],
    ['+49 301234567890123', 'DE', 'too-long'],
    ['+999 1234567', 'DE', 'country-unknown'],
    ['+0 1234567', 'DE', 'country-unknown'],
  ];
  for (const [typed, country, fault] of faults) {
    it(`says of “${typed}” in ${country} that it is ${fault}`, () => {
      expect(readPhone(typed, country)).to.deep.equal({ kind: 'fault', fault });
    });
  }

  it('takes blanks and marks of direction alone for nothing', () => {
    expect(readPhone(' \u200f ', 'DE')).to.deep.equal({ kind: 'empty' });
  });

  it('knows E.164 with a country’s code from other text', () => {
    const texts = ['+493012345678', '+49', '493012345678', '+49 30 12345678', '+9991234567', '+0123456789', ''];
    expect(texts.filter(isE164)).to.deep.equal(['+493012345678']);
  });

  it('takes the code off, and leaves the visitor’s groups', () => {
    expect(withoutCode('+49 (0)30 123 456', 'DE')).to.equal('30 123 456');
    expect(withoutCode('0049-30-123456', 'DE')).to.equal('30-123456');
    expect(withoutCode('+1 (212) 555-0123', 'US')).to.equal('(212) 555-0123');
    expect(nationalPart('+39066982')).to.equal('066982');
  });
});

describe('calling codes', () => {
  it('are there for every country, and lead back to one with the same code', () => {
    expect(PHONE_COUNTRIES).to.have.length(245);
    for (const country of PHONE_COUNTRIES) {
      const code = callingCodeOf(country)!;
      expect(leadingCallingCode(`${code}1234567`), country).to.equal(code);
      expect(countryOfCode(code, country), country).to.equal(country);
      expect(callingCodeOf(countryOfCode(code, 'XX')), country).to.equal(code);
    }
  });
});

describe('the country that a number begins with', () => {
  const cases: [own: string | undefined, language: string, visitor: string[], country: string][] = [
    ['ch', 'de-DE', [], 'CH'],
    [undefined, 'de-AT', ['en-US'], 'AT'],
    [undefined, 'de', ['fr', 'de-CH'], 'CH'],
    [undefined, 'pt', ['pt'], 'BR'],
    ['XX', 'ja', [], 'JP'],
    [undefined, 'es-419', [], 'US'],
  ];
  for (const [own, language, visitor, country] of cases) {
    it(`is ${country} for ${own ?? 'none'} on a page in ${language}, visitor ${visitor.join() || 'unknown'}`, () => {
      expect(likelyCountry(own, language, visitor)).to.equal(country);
    });
  }
});
