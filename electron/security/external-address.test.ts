import { expect, it } from 'vitest';
import { externalAddress, guideAddress } from './external-address.ts';

it.each([guideAddress, `${guideAddress}#keys`])('%s may be opened', (address) => {
  expect(externalAddress(address)).toBe(address);
});

it.each([
  guideAddress.replace('https:', 'http:'),
  guideAddress.replace('https:', 'file:'),
  `${guideAddress}?q=1`,
  `${guideAddress}/../../other`,
  guideAddress.replace('github.com', 'github.com.evil.example'),
  guideAddress.replace('https://', 'https://ana:secret@'),
  guideAddress.replace('github.com', 'github.com:444'),
  'https://example.org/',
  'mailto:ana@example.org',
  'smb://server/share',
  'javascript:alert(1)',
  '',
])('%s may not', (address) => {
  expect(externalAddress(address)).toBeNull();
});
