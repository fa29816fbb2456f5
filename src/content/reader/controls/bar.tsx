import { Bar, type PanelButton } from '../../controls/bar';
import { ProgressLine, SectionList } from '../../controls/section-list';
import { AidsPanel, type AidsProps } from '../aids/aids-panel';
import type { ReaderModel } from '../contract';
import type { Panel, ReaderState } from '../state';
import { SharePanel, type ShareProps } from './share-panel';
import { TypePanel, type TypeProps } from './type-panel';

export interface ReaderBarProps {
  model: ReaderModel;
  state: ReaderState;
  aids: AidsProps['controls'];
  faces: TypeProps['faces'];
  onJump(section: string): void;
  onPanel(panel: Panel | null): void;
  onType: TypeProps['onType'];
  onShare: ShareProps['onShare'];
}

/** The controls of the reader look: beside the text where the window is wide, else at its bottom. */
export function ReaderBar({ model, state, aids, faces, onJump, onPanel, onType, onShare }: ReaderBarProps) {
  const { texts, onView, sections, body, minutesLeft } = model;
  const { view, panel, typography, ownTypography, progress } = state;
  const button = (name: Panel, title: string, label = title): PanelButton<Panel> => ({
    panel: name,
    icon: name,
    label,
    title,
  });
  const tools = [
    button('type', texts.type.title, texts.typeLabel),
    button('aids', texts.aids.title, texts.aidsLabel),
    button('share', texts.share.title),
  ];
  return (
    <Bar
      texts={texts}
      view={view}
      onView={onView}
      // The outline is a list of sections itself.
      buttons={view === 'article' ? [button('sections', texts.sections), ...tools] : tools}
      open={panel}
      // The player is used while reading, and there is room for it. With it open, Esc leaves, and so ends the voice.
      stays={panel === 'aids'}
      onPanel={onPanel}
    >
      {panel === 'sections' && view === 'article' && (
        <nav class="sections panel" aria-label={texts.sections}>
          <ProgressLine read={progress.read} left={minutesLeft[progress.minutesLeft]} lang={texts.lang} />
          {sections.length > 1 && (
            <SectionList
              sections={sections}
              lang={body.lang}
              dir={body.dir}
              current={state.section}
              onJump={(section) => {
                onPanel(null);
                onJump(section);
              }}
            />
          )}
        </nav>
      )}
      {panel === 'type' && (
        <TypePanel
          texts={texts.type}
          faces={faces}
          typography={typography}
          onlyHere={ownTypography}
          onType={onType}
        />
      )}
      {panel === 'aids' && <AidsPanel texts={texts.aids} controls={aids} />}
      {panel === 'share' && <SharePanel texts={texts.share} onShare={onShare} />}
    </Bar>
  );
}
