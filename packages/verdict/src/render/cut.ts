/** Text of at most `longest` characters; of longer text the beginning and the end remain. */
export function cutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  if (characters.length <= longest) return text;
  const half = Math.floor(longest / 2) - 1;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
