import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { publicTopic, publicTopicPicture, publicTopics } from '../../application/topics/read-topics.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, idOf, sendPage } from '../shared/http/portal-context.ts';
import { topicPage, topicsPage } from './topics-page.tsx';

type Wanted = { readonly id?: string; readonly fileId?: string };

/** Topics (专题): pages assembled from what is public at the moment they are read. */
export const topicRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.topics(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      return sendPage(reply, topicsPage(frame, await publicTopics(app, frame.agency)));
    });

    server.get(PATHS.topic(CODE, ':id'), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { id } = request.params as Wanted;
      return sendPage(reply, topicPage(frame, await publicTopic(app, frame.agency, idOf(id))));
    });

    server.get(PATHS.topicPicture(CODE, ':id', ':fileId'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { id, fileId } = request.params as Wanted;
      const picture = await publicTopicPicture(app, agency, { id: idOf(id), fileId: idOf(fileId) });
      return reply
        .type(picture.mediaType)
        .header('cache-control', 'no-cache')
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(picture.bytes));
    });
  };
