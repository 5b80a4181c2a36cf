/** Names of hosts, which go on in the next line after a dot where they are too long for one. */
export const HostText = ({ text }: { readonly text: string }) => (
  <>{text.split(/(?<=\.)/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}</>
);
