import type { StandInContent } from './content.ts';

/** A small made-up conference with the oddities of real playlists, for trying sync by hand. */
export const harbourContent: StandInContent = {
  playlists: [
    {
      id: 'PLharbourdays2024',
      title: 'Harbour Days 2024',
      description: 'Talks of Harbour Days 2024, held on 12 June 2024 in Trieste.',
      publishedAt: '2024-06-20T08:00:00Z',
      videoIds: [
        'hrbr-open01',
        'hrbr-tides2',
        'hrbr-panel3',
        'hrbr-lost04',
        'hrbr-priv05',
        'hrbr-light6',
        'hrbr-tides2',
      ],
    },
  ],
  videos: [
    {
      id: 'hrbr-open01',
      title: 'Opening Remarks - Ada Ferry, Lighthouse Labs',
      description: 'Welcome to Harbour Days.\n\n0:00 Doors\n1:30 Welcome\n6:00 The day ahead',
      duration: 'PT9M40S',
      startedAt: '2024-06-12T07:00:00Z',
      publishedAt: '2024-06-13T10:00:00Z',
      language: 'en',
      captions: [{ language: 'en' }],
    },
    {
      id: 'hrbr-tides2',
      title: 'Reading the Tides: Storage That Breathes - Ben Quay & Zoë Moreau, Saltworks',
      duration: 'PT31M5S',
      publishedAt: '2024-06-14T10:00:00Z',
    },
    {
      id: 'hrbr-panel3',
      title: 'Panel: Who Keeps the Lights On? - Moderated by Ada Ferry, Lighthouse Labs',
      duration: 'PT1H1M17S',
      publishedAt: '2024-06-14T11:00:00Z',
      embeddable: false,
    },
    { id: 'hrbr-priv05', availability: 'private' },
    {
      id: 'hrbr-light6',
      title: 'Deleted video',
      description: 'A talk about what a deletion leaves behind, by Nils Strand.',
      duration: 'PT24M',
      publishedAt: '2024-06-15T10:00:00Z',
      thumbnails: ['default', 'medium', 'high'],
    },
  ],
};
