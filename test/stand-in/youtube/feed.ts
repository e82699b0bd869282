import { channel } from './content.ts';
import type { Library } from './lists.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** YouTube's public Atom feed of a playlist: at most fifteen entries, no durations. Undefined when unknown. */
export function playlistFeed(playlistId: string, library: Library): string | undefined {
  const playlist = library.playlists.get(playlistId);
  if (!playlist) return undefined;
  const entries = playlist.videoIds
    .map((id) => library.videos.get(id))
    .filter((video) => video !== undefined && (video.availability ?? 'public') === 'public')
    .slice(0, 15)
    .map((video) => {
      if (!video) return '';
      const published = video.publishedAt ?? '2024-03-19T09:00:00+00:00';
      const title = xml(video.title ?? `Talk ${video.id}`);
      return ` <entry>
  <id>yt:video:${video.id}</id>
  <yt:videoId>${video.id}</yt:videoId>
  <yt:channelId>${channel.id}</yt:channelId>
  <title>${title}</title>
  <link rel="alternate" href="https://www.youtube.com/watch?v=${video.id}"/>
  <author><name>${channel.title}</name><uri>https://www.youtube.com/channel/${channel.id}</uri></author>
  <published>${published}</published>
  <updated>${published}</updated>
  <media:group>
   <media:title>${title}</media:title>
   <media:content url="https://www.youtube.com/v/${video.id}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="${library.root}/vi/${video.id}/hqdefault.jpg" width="480" height="360"/>
   <media:description>${xml(video.description ?? '')}</media:description>
   <media:community><media:starRating count="3" average="5.00" min="1" max="5"/><media:statistics views="120"/></media:community>
  </media:group>
 </entry>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="${library.root}/feeds/videos.xml?playlist_id=${playlist.id}"/>
 <id>yt:playlist:${playlist.id}</id>
 <yt:playlistId>${playlist.id}</yt:playlistId>
 <yt:channelId>${channel.id}</yt:channelId>
 <title>${xml(playlist.title ?? playlist.id)}</title>
 <author><name>${channel.title}</name><uri>https://www.youtube.com/channel/${channel.id}</uri></author>
 <published>2024-03-20T10:00:00+00:00</published>
${entries.join('\n')}
</feed>
`;
}
