import { generateKeyPairSync, sign } from 'node:crypto';

// Node makes keys but no certificates; a private key in the repository would be worse than sixty lines of ASN.1.
// RFC 5280 §4.1. Browsers are told to accept it; names are never compared.

/** A fresh key and a certificate signed with it, good for today's test run, both PEM. */
export function selfSignedCertificate(commonName: string, now: Date): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(oid('550403'), tlv(0x0c, Buffer.from(commonName)))));
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const toBeSigned = sequence(
    tlv(0xa0, integer(2)), // version 3
    integer(now.getTime()), // serial number: differs from run to run, or Firefox refuses the second one
    ecdsaWithSha256,
    name,
    sequence(utcTime(now, -1), utcTime(now, 30)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(subjectAlternativeName(commonName))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, ecdsaWithSha256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

function tlv(tag: number, body: Buffer): Buffer {
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff]; // DER: the shortest
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: Buffer[]) => tlv(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]) => tlv(0x31, Buffer.concat(parts));
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return tlv(0x02, bytes.readUInt8(0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes])); // or it were negative
}

function utcTime(now: Date, offsetDays: number): Buffer {
  const time = new Date(now.getTime() + offsetDays * 86_400_000);
  return tlv(0x17, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

function subjectAlternativeName(host: string): Buffer {
  return sequence(oid('551d11'), tlv(0x04, sequence(tlv(0x82, Buffer.from(host)))));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
