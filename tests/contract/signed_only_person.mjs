// A person whose app shares keys with signed devices only, and believes no others: matrix-js-sdk, Rust crypto.
// Arguments: folder of node_modules, homeserver, user, device, access token, the bot's user.
// Lines it writes begin with "@" and hold JSON; lines it reads are texts to say in the room.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createInterface } from "node:readline";

const [folder, baseUrl, userId, deviceId, accessToken, bot] = process.argv.slice(2);
const require = createRequire(folder + "/");
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
for (const name of ["log", "info", "warn", "error", "debug", "trace"]) console[name] = () => {};
const sdk = await load("matrix-js-sdk");
const { OnlySignedDevicesIsolationMode } = await load("matrix-js-sdk/lib/crypto-api/index.js");
const tell = (what) => process.stdout.write("@" + JSON.stringify(what) + "\n");

const client = sdk.createClient({ baseUrl, userId, deviceId, accessToken });
await client.initRustCrypto({ useIndexedDB: false });
const crypto = client.getCrypto();
crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
const read = (event) => {
    if (event.getSender() !== bot || event.getType() === "m.room.member") return;
    const failed = event.isDecryptionFailure();
    tell({ id: event.getId(), body: failed ? null : event.getContent().body, failure: event.decryptionFailureReason });
};
client.on("Event.decrypted", read);
client.on("RoomMember.membership", (_, member) => {
    if (member.userId === bot && member.membership === "join") tell({ joined: true });
});
await client.startClient({ initialSyncLimit: 10 });
await new Promise((done) => client.on("sync", (state) => state === "PREPARED" && done()));
await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: async (upload) => upload(null) });
const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };
const { room_id } = await client.createRoom({ invite: [bot], initial_state: [encryption] });
tell({ room: room_id });
for await (const line of createInterface({ input: process.stdin })) {
    try {
        tell({ said: (await client.sendTextMessage(room_id, line)).event_id });
    } catch (error) {
        tell({ refused: error.name });
    }
}
client.stopClient();
process.exit(0);
