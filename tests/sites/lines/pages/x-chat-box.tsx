import { useEffect, useRef, useState } from 'react';
import { publish } from '../../common/pages/practice.ts';

/** XChat's conversation. The button that sends takes the place of the one for voice as soon as there is text. */
export function ChatBox({ form }: { form: string }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    window.practice.model = () => field.current?.value;
  }, []);
  const send = () => {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    setText('');
    void publish(form, text, []);
  };
  return (
    <>
      <div data-testid="dm-conversation-header">
        <span data-testid="dm-conversation-username">Rose Pilkington</span>
      </div>
      <div data-testid="dm-composer-form" className="row">
        <textarea
          ref={field}
          data-testid="dm-composer-textarea"
          value={text}
          placeholder="Message"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        {text === '' ? (
          <button type="button" data-testid="dm-composer-voice-button">
            ♪
          </button>
        ) : (
          <button type="button" data-testid="dm-composer-send-button" data-practice="send" onClick={send}>
            ➤
          </button>
        )}
      </div>
    </>
  );
}
