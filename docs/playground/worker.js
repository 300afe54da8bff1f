// Loads Python and the library, once, and then answers questions; off the page's own thread.

// The files come packed with gzip, under a name that no server unpacks on its own: so the size over
// the wire is the one that the page has announced, whatever server it stands on.
async function unpacked(url, bytes, onBytes) {
  const response = await fetchOverNetwork(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${url}`);
  let received = 0;
  const counted = response.body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        received += chunk.byteLength;
        onBytes(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  const buffer = await new Response(counted.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  if (received !== bytes) throw new Error(`${received} of ${bytes} bytes: ${url}`);
  return buffer;
}

const fetchOverNetwork = self.fetch.bind(self);
let answer;

async function start(manifest) {
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  const files = new Map();
  for (const { name, bytes } of manifest.files) {
    const url = new URL(`${name}.packed`, import.meta.url);
    files.set(
      name,
      unpacked(url, bytes, (n) => {
        done += n;
        self.postMessage({ type: "progress", done, total });
      }),
    );
  }
  // From here on Python gets these files and nothing else: no request leaves this page.
  self.fetch = async (url) => {
    const name = String(url).split("/").at(-1);
    if (!files.has(name)) throw new TypeError(`not part of the playground: ${url}`);
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(await files.get(name), { headers: { "Content-Type": type } });
  };

  const moduleOf = async (name) => {
    const url = URL.createObjectURL(new Blob([await files.get(name)], { type: "text/javascript" }));
    try {
      return await import(url);
    } finally {
      URL.revokeObjectURL(url);
    }
  };
  // A failed download is told at once, not when its turn has come.
  const all = Promise.all(files.values());
  const [core, pyodideModule] = await Promise.all([moduleOf("pyodide.asm.mjs"), moduleOf("pyodide.mjs"), all]);
  self.postMessage({ type: "starting" });
  const python = await pyodideModule.loadPyodide({
    indexURL: new URL(".", import.meta.url).href,
    createPyodideModule: core.default,
    lockFileContents: manifest.lock,
    packageBaseUrl: new URL(".", import.meta.url).href,
  });
  for (const { name } of manifest.files.filter((file) => file.unpack)) {
    python.unpackArchive(await files.get(name), "zip");
  }
  python.runPython(new TextDecoder().decode(await files.get("bridge.py")));
  answer = python.globals.get("answer");
  self.postMessage({ type: "ready" });
}

self.onmessage = async ({ data }) => {
  try {
    if (data.type === "start") {
      await start(data.manifest);
    } else {
      const found = JSON.parse(answer(data.text, data.reference, data.locale));
      self.postMessage({ type: "answer", id: data.id, found });
    }
  } catch (error) {
    self.postMessage({ type: "error", stage: data.type, message: String(error?.message ?? error) });
  }
};
