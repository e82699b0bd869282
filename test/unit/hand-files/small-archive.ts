/** A small archive without a fault, all kinds of hand files in it; licence-free, nobody in it lives. */
export const smallArchive: Readonly<Record<string, string>> = {
  'archive.yaml': `title: Brook Archive
tagline: Every talk of BrookCon.
url: https://brook.example/archive/
language: en
contact: mailto:hello@brook.example
photos: { credit: Ada Brook, licence: CC-BY-4.0 }
photoZips: true
`,
  'people.yaml': `- id: ada-brook
  name: Ada Brook
  aliases: [A. Brook]
  links: { website: https://ada.example, github: adabrook }
- id: jonas-weir
  name: Jonas Weir
  pronouns: he/him
  photoConsent: yes
- id: mei-tanaka
  name: Mei Tanaka
`,
  'topics.yaml': `- id: storage
  name: Storage
  aliases: [disks, buckets]
- id: people-skills
  name: People skills
  summary: How teams work together.
- id: networks
  name: Networks
`,
  'events/brookcon-2031/event.yaml': `name: BrookCon 2031
shortName: BrookCon
series: BrookCon
start: 2031-05-14
end: 2031-05-15
timeZone: Europe/Vienna
language: en
venue:
  name: Old Mill
  city: Vienna
  capacity: 120
summary: Two days about water and data.
hue: 200
links:
  - { label: Website, url: https://brook.example }
team:
  - person: mei-tanaka
    role: Stage
facts:
  - label: Attendees
    value: About 100
hidden: false
`,
  'events/brookcon-2031/schedule.yaml': `sessions:
  - id: welcome
    title: Welcome to the Mill
    kind: intro
    start: 2031-05-14T09:00
    end: 2031-05-14T09:15
    room: Hall
    speakers:
      - person: ada-brook
        role: host
  - id: buckets-of-rain
    title: Buckets of Rain
    start: 2031-05-14T09:30
    end: 2031-05-14T10:00
    room: Hall
    speakers:
      - { person: jonas-weir, affiliation: Weir Works }
      - { person: mei-tanaka }
    recordings:
      - { video: brook-vid-1, start: 0, end: 25:10 }
    topics: [storage, networks]
    abstract: What falls into a bucket, and what does not.
    facts:
      - The talk was given twice.
    resources:
      - kind: slides
        label: Slides
        url: https://brook.example/rain.pdf
    chapters:
      - { start: 0:00, title: Clouds }
      - { start: 5:50, title: Buckets }
  - id: goodbye
    title: Goodbye
    kind: closing
    start: 2031-05-15T16:00
    room: Attic
    recorded: false
`,
  'events/brookcon-2031/corrections.yaml': `- talk: welcome
  say: { title: Welcome, topics: [people-skills] }
- talk: goodbye
  say:
    language: de
    speakers:
      - person: jonas-weir
        role: speaker
    abstract: A few words at the end.
  why: It was held in German.
- talk: buckets-of-rain
  say: { kind: keynote }
`,
  'events/brookcon-2031/photos.yaml': `cameras:
  - camera: Northlight Mk II
    offset: +02:00
    behind: 0:01:30
    room: Hall
photos:
  - id: rain-on-stage
    caption: Jonas pours a bucket
    alt: A man pours water from a bucket into another.
    people: [jonas-weir]
    talk: buckets-of-rain
    at: 6:00
    original: https://brook.example/rain.jpg
    takenAt: 2031-05-14T09:36:00
  - id: mill-wheel
    caption: The wheel
    alt: The wheel of a mill turns.
    original: https://brook.example/wheel.jpg
    licence: CC-BY-SA-4.0
`,
};
