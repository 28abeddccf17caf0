export { download } from '../ui/download.ts';
