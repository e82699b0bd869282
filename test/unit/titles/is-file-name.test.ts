import { expect, test } from 'vitest';
import { proposeSlug } from '../../../src/domain/addresses/propose-slug.ts';
import { isFileName } from '../../../src/domain/titles/is-file-name.ts';

test.each([
  'IMG_1234',
  'IMG_1234.MOV',
  'img-20240319-wa0004',
  'MVI_0042',
  'DSC_0815',
  'DSCF1234.avi',
  '_DSC4711',
  'GX010023',
  'GH010023.MP4',
  'GOPR0042',
  'DJI_0007',
  'PXL_20240319_101500123',
  'VID_20240319_101500',
  'VID-20240319-WA0001',
  '20240319_101500',
  '2024-03-19 10-15-00',
  'C0012',
  '00012',
  '00012.MTS',
  'Screen Recording 2024-03-19 at 10.15.00',
  'zoom_0',
  'GMT20240319-091500_Recording_1920x1080',
  'Zoom Meeting 2024-03-19',
  'WhatsApp Video 2024-03-19 at 10.15.00',
  'final_v2.mp4',
  'final_v2',
  'FINAL final 3',
  'final_final_export_1080p',
  'render (2)',
  'Untitled',
  'untitled project 3',
  'New Recording 12',
  'Sequence 01',
  'Timeline 1',
  'Copy of final_v3',
  'talk-room2-day1.mp4',
  'opening_master_v3.mov',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'trim.3F2504E0-4F89-41D3-9A0C-0305E82C3301.MOV',
])('%s is what a file was called', (title) => {
  expect(isFileName(title)).toBe(true);
  expect(proposeSlug(undefined, title, 'a_b-C_d-e_f')).toBe('recording-a-b-c-d-e-f');
});

test.each([
  '',
  'Rivers & Lakes',
  'The Final Cut',
  'Final',
  '10000 Pods',
  '1984',
  'A 1000 Nodes Walk into a Bar',
  'Version 2 of Everything',
  'Recording Rules in Prometheus',
  'New Relic at Scale',
  'IMG: Images in Go',
  'S3 on a Budget',
  'HTTP/3',
  'Node.js',
  'What .ts files taught us',
  'Keynote 2024',
  'Day 1 Opening',
  'v8 internals',
  '2024 in Review',
  '2024-03-19: A Year of Thanos',
  '川の流れ',
])('%s is a title', (title) => {
  expect(isFileName(title)).toBe(false);
});
