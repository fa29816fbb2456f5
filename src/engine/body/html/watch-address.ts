/** A service whose players pages embed. */
interface Service {
  name: string;
  host: RegExp;
  /** The address at which a reader can watch or listen; `null` where the player does not tell. */
  watch(player: URL): string | null;
}

/** What follows a part of a path: letters, digits, `-` and `_`, up to the next slash. */
const after = ({ pathname }: URL, start: string): string | null => {
  if (!pathname.startsWith(start)) return null;
  return /^[\w-]+/.exec(pathname.slice(start.length))?.[0] ?? null;
};
const at = (start: string, id: string | null): string | null => id && start + id;

/** The addresses of players lead nowhere by themselves: some refuse to play outside of a page. */
const SERVICES: readonly Service[] = [
  {
    name: 'YouTube',
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    watch: (player) => at('https://www.youtube.com/watch?v=', after(player, '/embed/')),
  },
  {
    name: 'Vimeo',
    host: /(?:^|\.)vimeo\.com$/,
    watch: (player) => at('https://vimeo.com/', after(player, '/video/')),
  },
  {
    name: 'Dailymotion',
    host: /(?:^|\.)dailymotion\.com$/,
    watch: (player) =>
      at(
        'https://www.dailymotion.com/video/',
        after(player, '/embed/video/') ?? player.searchParams.get('video'),
      ),
  },
  {
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    watch: ({ pathname }) =>
      at('https://open.spotify.com/', /^\/embed\/(\w+\/\w+)/.exec(pathname)?.[1] ?? null),
  },
  {
    name: 'SoundCloud',
    host: /^w\.soundcloud\.com$/,
    watch: ({ searchParams }) => {
      const url = searchParams.get('url');
      return url?.startsWith('https://soundcloud.com/') ? url : null;
    },
  },
  {
    name: 'Apple Podcasts',
    host: /^embed\.podcasts\.apple\.com$/,
    watch: ({ pathname }) => `https://podcasts.apple.com${pathname}`,
  },
  {
    name: 'TikTok',
    host: /(?:^|\.)tiktok\.com$/,
    watch: (player) =>
      at('https://www.tiktok.com/@/video/', after(player, '/embed/v2/') ?? after(player, '/embed/')),
  },
];

/** Where a reader can watch or listen to what a player plays, and the name of its service, if Galley knows it. */
export function watchAddress(address: string): { address: string; service: string | null } {
  const player = new URL(address);
  const service = SERVICES.find(({ host }) => host.test(player.hostname));
  return { address: service?.watch(player) ?? address, service: service?.name ?? null };
}
